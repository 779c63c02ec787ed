package io.github.attest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The architecture of ARCHITECTURE.md, held by the build. Every exception stands beside its reason. */
@AnalyzeClasses(packages = "io.github.attest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.attest.";
    private static final Set<String> STAGES =
            Set.of("reading", "extract", "time", "place", "account", "origin", "link", "assess");

    /** Stages that may see another, and why. Empty is the aim. */
    private static final Map<String, Set<String>> EXCEPTIONS = Map.of();

    private static final Pattern VAGUE = Pattern.compile(".*(Manager|Helper|Utils?|Impl)|(Abstract|Base)\\p{Lu}.*");

    @ArchTest
    static final ArchRule stagesSeeModelAndTextOnly =
            classes().that(areIn(STAGES)).should(notSeeOtherStages()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingButThePipelineSeesThePipeline = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "pipeline..");

    @ArchTest
    static final ArchRule modelDependsOnNothing = classes()
            .that()
            .resideInAPackage(ROOT + "model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(ROOT + "model..", "java..", "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule textDependsOnTheModelAtMost = classes()
            .that()
            .resideInAPackage(ROOT + "text..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(ROOT + "text..", ROOT + "model..", "java..", "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule coreKnowsNoStorageNoNetworkNoLogging = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "java.net.http..",
                    "java.util.logging..",
                    "org.slf4j..",
                    "org.apache.logging..",
                    "org.apache.commons.logging.."));

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = classes().should(haveTellingNames());

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyElseChangesState =
            fields().that().areNotFinal().should().notBePublic().andShould().notBeProtected();

    @ArchTest
    static final ArchRule nothingIsKeptBetweenReports = fields().that()
            .areStatic()
            .and()
            .areNotFinal()
            .should()
            .notBeStatic()
            .allowEmptyShould(true);

    private static DescribedPredicate<JavaClass> areIn(Set<String> packages) {
        return DescribedPredicate.describe("are in a stage", type -> packages.contains(part(type)));
    }

    private static String part(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith(ROOT) && name.length() > ROOT.length()
                ? name.substring(ROOT.length(), name.indexOf('.', ROOT.length()))
                : "";
    }

    private static ArchCondition<JavaClass> notSeeOtherStages() {
        return new ArchCondition<>("see no other stage") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String from = part(type);
                    String to = part(dependency.getTargetClass());
                    boolean allowed = !STAGES.contains(to)
                            || to.equals(from)
                            || EXCEPTIONS.getOrDefault(from, Set.of()).contains(to);
                    if (!allowed) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveTellingNames() {
        return new ArchCondition<>("have a name that says what they are") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (VAGUE.matcher(type.getSimpleName()).matches()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " says nothing"));
                }
            }
        };
    }
}
