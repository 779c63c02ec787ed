package io.github.attest.record;

import io.github.attest.assess.PublicationDays;
import io.github.attest.model.Assessment;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.pipeline.Pipeline;
import java.util.List;

/** How accounts become incidents and incidents are judged. */
interface Method {
    /**
     * Groups the accounts of all reports. The ids of the incidents mean nothing to the record.
     *
     * @param decisions what people decided about pairs of accounts, oldest first
     */
    List<Incident> link(List<Extraction> extractions, List<Link> decisions);

    /** Judges an incident by what is known of the days of its reports. */
    Assessment assess(Incident incident, PublicationDays days);

    /** The method of a pipeline. */
    static Method of(Pipeline pipeline) {
        return new Method() {
            @Override
            public List<Incident> link(List<Extraction> extractions, List<Link> decisions) {
                return pipeline.link(extractions, decisions).incidents();
            }

            @Override
            public Assessment assess(Incident incident, PublicationDays days) {
                return pipeline.assess(incident, days);
            }
        };
    }
}
