package io.github.attest.record.journal;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.Voiced;
import io.github.attest.json.ModelJson;
import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Extraction;
import io.github.attest.model.Link;
import io.github.attest.model.Origin;
import java.util.List;
import java.util.Objects;

/** What an entry says beyond who, when and why; one record for each {@link Kind}. */
public sealed interface Payload {
    /** The kind of entry that this payload makes. */
    Kind kind();

    /** The canonical text. */
    default String json() {
        return ModelJson.write(this);
    }

    /**
     * The payload of an entry.
     *
     * @throws io.github.attest.json.MalformedJson if the text does not hold a payload of that kind
     */
    static Payload read(Kind kind, String json) {
        return switch (kind) {
            case REPORT_ADDED -> ModelJson.read(json, ReportAdded.class);
            case INCIDENT_LINKED -> ModelJson.read(json, IncidentLinked.class);
            case INCIDENT_MERGED -> ModelJson.read(json, IncidentMerged.class);
            case INCIDENT_WITHDRAWN -> ModelJson.read(json, IncidentWithdrawn.class);
            case ASSESSED -> ModelJson.read(json, Assessed.class);
            case DECIDED_SAME -> decided(json, Pairing.Same.class);
            case DECIDED_DIFFERENT -> decided(json, Pairing.Different.class);
            case DECIDED_SPLIT -> decided(json, Pairing.Split.class);
            case DECIDED_GRADE -> decided(json, Judgement.Graded.class);
            case DECIDED_RANGE -> decided(json, Judgement.Ranged.class);
            case DECIDED_BELLIGERENT -> decided(json, Judgement.Attributed.class);
            case DECIDED_PLACE -> decided(json, Judgement.Located.class);
            case DECIDED_DATE -> decided(json, Judgement.Dated.class);
            case DECIDED_CIVILIANS -> decided(json, Judgement.Identified.class);
            case DECIDED_RELEASE, DECIDED_WITHHOLD -> decided(json, Judgement.Disclosed.class);
            case DECIDED_RETRACT -> decided(json, Correction.Retracted.class);
            case DECIDED_DISMISS -> decided(json, Correction.Dismissed.class);
            case DECIDED_FIGURE -> decided(json, Correction.Counted.class);
            case DECIDED_SETTING -> decided(json, Correction.Situated.class);
            case DECIDED_VOICE -> decided(json, Voiced.class);
            case ACCOUNT_REVISED -> ModelJson.read(json, AccountRevised.class);
            case DECISION_WITHDRAWN -> ModelJson.read(json, DecisionWithdrawn.class);
            case OVERRULED -> ModelJson.read(json, Overruled.class);
            case TIMESTAMPED -> ModelJson.read(json, Timestamped.class);
        };
    }

    /**
     * A report and what was read out of it.
     *
     * @param extraction the report, with its text, its accounts and aggregates
     * @param original digest of the bytes that are kept, the key of the stored original: the document that the report was read
     *     from, or a web archive that holds it
     */
    record ReportAdded(Extraction extraction, String original) implements Payload {
        public ReportAdded {
            Objects.requireNonNull(extraction);
            Objects.requireNonNull(original);
        }

        @Override
        public Kind kind() {
            return Kind.REPORT_ADDED;
        }
    }

    /**
     * The accounts of an incident from now on.
     *
     * @param incident id of the incident
     * @param accounts ids of its accounts
     * @param links why they belong together
     * @param origins the voices behind them
     */
    record IncidentLinked(String incident, List<String> accounts, List<Link> links, List<Origin> origins)
            implements Payload {
        public IncidentLinked {
            Objects.requireNonNull(incident);
            accounts = List.copyOf(accounts);
            links = List.copyOf(links);
            origins = List.copyOf(origins);
        }

        @Override
        public Kind kind() {
            return Kind.INCIDENT_LINKED;
        }
    }

    /**
     * One incident is another.
     *
     * @param incident id of the one that ends
     * @param into id of the older one that goes on
     */
    record IncidentMerged(String incident, String into) implements Payload {
        public IncidentMerged {
            Objects.requireNonNull(incident);
            Objects.requireNonNull(into);
        }

        @Override
        public Kind kind() {
            return Kind.INCIDENT_MERGED;
        }
    }

    /**
     * An incident of which no account is left.
     *
     * @param incident its id, which is never given to another
     */
    record IncidentWithdrawn(String incident) implements Payload {
        public IncidentWithdrawn {
            Objects.requireNonNull(incident);
        }

        @Override
        public Kind kind() {
            return Kind.INCIDENT_WITHDRAWN;
        }
    }

    private static Decided decided(String json, Class<? extends Decision> type) {
        return new Decided(ModelJson.read(json, type));
    }

    /**
     * A judgement on an incident by rule: a suggestion, which is in force until people's decisions overrule it.
     *
     * @param assessment the judgement, with the rule as its author
     */
    record Assessed(Assessment assessment) implements Payload {
        public Assessed {
            Objects.requireNonNull(assessment);
        }

        @Override
        public Kind kind() {
            return Kind.ASSESSED;
        }
    }

    /**
     * What a person decided; the payload is the decision itself.
     *
     * @param decision what was decided
     */
    record Decided(Decision decision) implements Payload {
        public Decided {
            Objects.requireNonNull(decision);
        }

        @Override
        public String json() {
            return ModelJson.write(decision);
        }

        @Override
        public Kind kind() {
            return Kind.of("decided-" + decision.label()).orElseThrow();
        }
    }

    /**
     * What an account says from now on, under the corrections that stand.
     *
     * @param account all of it
     */
    record AccountRevised(Account account) implements Payload {
        public AccountRevised {
            Objects.requireNonNull(account);
        }

        @Override
        public Kind kind() {
            return Kind.ACCOUNT_REVISED;
        }
    }

    /**
     * A decision that holds no longer. What it had superseded holds again.
     *
     * @param decision number of its entry
     */
    record DecisionWithdrawn(long decision) implements Payload {
        @Override
        public Kind kind() {
            return Kind.DECISION_WITHDRAWN;
        }
    }

    /**
     * What is in force for an incident: what a rule suggests, with people's decisions in its place.
     *
     * @param assessment the whole of it
     * @param decisions numbers of the entries of these decisions, never empty
     */
    record Overruled(Assessment assessment, List<Long> decisions) implements Payload {
        public Overruled {
            Objects.requireNonNull(assessment);
            decisions = List.copyOf(decisions);
        }

        @Override
        public Kind kind() {
            return Kind.OVERRULED;
        }
    }

    /**
     * Testimony of an authority that the journal ended with a certain entry at a certain time.
     *
     * @param entry number of that entry
     * @param hash its hash
     * @param authority address of the authority that was asked
     * @param token what it answered: a time-stamp token (RFC 3161) over the hash, DER in Base64
     */
    record Timestamped(long entry, String hash, String authority, String token) implements Payload {
        public Timestamped {
            Objects.requireNonNull(hash);
            Objects.requireNonNull(authority);
            Objects.requireNonNull(token);
        }

        @Override
        public Kind kind() {
            return Kind.TIMESTAMPED;
        }
    }
}
