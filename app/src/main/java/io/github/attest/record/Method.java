package io.github.attest.record;

import io.github.attest.assess.PublicationDays;
import io.github.attest.model.Assessment;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.pipeline.Pipeline;
import java.util.List;
import java.util.Map;

/** How accounts become incidents and incidents are judged. Equal methods make the same of the same reports. */
interface Method {
    /**
     * Groups the accounts of reports. The ids of the incidents mean nothing to the record.
     *
     * @param decisions what people decided about pairs of accounts, oldest first
     */
    Grouped group(List<Extraction> extractions, List<Link> decisions);

    /**
     * The same incidents with their origins.
     *
     * @param decided who speaks through accounts, by their ids, where people decided so
     */
    List<Incident> trace(List<Incident> incidents, List<Report> reports, Map<String, List<Source>> decided);

    /** Judges an incident by what is known of the days of its reports. */
    Assessment assess(Incident incident, PublicationDays days);

    /** The method of a pipeline. */
    static Method of(Pipeline pipeline) {
        return new OfPipeline(pipeline);
    }

    /** The method of a pipeline; those of different pipelines differ. */
    record OfPipeline(Pipeline pipeline) implements Method {
        @Override
        public Grouped group(List<Extraction> extractions, List<Link> decisions) {
            return Grouped.by(pipeline.index(extractions, decisions));
        }

        @Override
        public List<Incident> trace(List<Incident> incidents, List<Report> reports, Map<String, List<Source>> decided) {
            return pipeline.trace(incidents, reports, decided);
        }

        @Override
        public Assessment assess(Incident incident, PublicationDays days) {
            return pipeline.assess(incident, days);
        }
    }
}
