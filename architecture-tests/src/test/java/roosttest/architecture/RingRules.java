package roosttest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static roosttest.architecture.Conditions.notDependOn;
import static roosttest.architecture.Conditions.onlyDependOn;
import static roosttest.architecture.Rooms.ADAPTERS;
import static roosttest.architecture.Rooms.APPLICATION_JAR;
import static roosttest.architecture.Rooms.DOMAIN_JAR;
import static roosttest.architecture.Rooms.DRIVING_ADAPTERS;
import static roosttest.architecture.Rooms.PLATFORM_ADAPTERS;
import static roosttest.architecture.Rooms.SERVICES;
import static roosttest.architecture.Rooms.SPI;
import static roosttest.architecture.Rooms.adapterOf;
import static roosttest.architecture.Rooms.contextOf;
import static roosttest.architecture.Rule.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Who may look at whom. */
final class RingRules {

  private static final String THING = "package dev.roost.attic.domain; public class Thing {}";

  private RingRules() {
  }

  static List<Rule> all() {
    return List.of(
        rule("the domain uses the JDK and annotations only")
            .that(DOMAIN_JAR)
            .should(onlyDependOn(resideInAnyPackage("java..", "org.jspecify..", "org.jmolecules..").or(DOMAIN_JAR)))
            .because("the rules of the trade must outlive every framework")
            .overAtLeast(60)
            .brokenBy("package dev.roost.attic.domain; class Thing { org.springframework.core.env.Environment env; }"),
        rule("the domain knows no outer ring")
            .that(DOMAIN_JAR)
            .should(notDependOn(APPLICATION_JAR.or(ADAPTERS).or(PLATFORM_ADAPTERS)))
            .because("dependencies point inwards")
            .overAtLeast(60)
            .brokenBy("package dev.roost.attic.api; public interface Things {}",
                "package dev.roost.attic.domain; class Thing { dev.roost.attic.api.Things things; }"),
        rule("the application knows no adapter")
            .that(APPLICATION_JAR)
            .should(notDependOn(ADAPTERS.or(PLATFORM_ADAPTERS)))
            .because("use cases run on ports, whatever technology implements them")
            .overAtLeast(60)
            .brokenBy("package dev.roost.attic.adapter.jooq; public class JooqThings {}",
                "package dev.roost.attic.application; class ThingService { dev.roost.attic.adapter.jooq.JooqThings t; }"),
        rule("driving adapters call an api, never the rooms behind it")
            .that(DRIVING_ADAPTERS)
            .should(notDependOn(SERVICES.or(SPI).or(resideInAPackage("dev.roost.*.domain.."))
                .as("services, spi or aggregates")))
            .because("authorization and transactions are decided in use cases, once for every protocol")
            .overAtLeast(40)
            .brokenBy(THING,
                "package dev.roost.attic.adapter.rest; class ThingController { dev.roost.attic.domain.Thing t; }"),
        rule("driven adapters call no use case")
            .that(ADAPTERS.and(not(DRIVING_ADAPTERS)).and(not(resideInAPackage("dev.roost.*.adapter.jobs.."))))
            .should(notDependOn("services or foreign rooms", RingRules::isForeignOrService))
            .because("a driven adapter implements a port of its own context and calls nobody")
            .overAtLeast(30)
            .brokenBy("package dev.roost.cellar.api; public interface Things {}",
                "package dev.roost.attic.adapter.jooq; class JooqThings { dev.roost.cellar.api.Things things; }"),
        rule("adapters do not know each other")
            .that(ADAPTERS)
            .should(notDependOn("another adapter",
                (self, other) -> !adapterOf(other).isEmpty() && !adapterOf(other).equals(adapterOf(self))))
            .because("a technology or a context must be removable without touching another")
            .overAtLeast(80)
            .brokenBy("package dev.roost.attic.adapter.jooq; public class JooqThings {}",
                "package dev.roost.attic.adapter.rest; class ThingController { dev.roost.attic.adapter.jooq.JooqThings t; }"),
        rule("jOOQ stays in the adapters that speak SQL")
            .that(resideInAPackage("dev.roost..").and(not(resideInAnyPackage("dev.roost.*.adapter.jooq..",
                "dev.roost.platform.jooq.."))))
            .should(notDependOn(resideInAPackage("org.jooq..")))
            .because("SQL types in a port would tie every ring to one database")
            .overAtLeast(200)
            .brokenBy("package dev.roost.attic.adapter.rest; class ThingController { org.jooq.DSLContext db; }"),
        rule("the platform knows no context")
            .that(resideInAPackage("dev.roost.platform.."))
            .should(notDependOn("a context", (_, other) -> !contextOf(other).isEmpty()
                && !List.of("platform", "shared").contains(contextOf(other))))
            .because("it must serve contexts that do not exist yet")
            .overAtLeast(20)
            .brokenBy(THING, "package dev.roost.platform.rest; class Bad { dev.roost.attic.domain.Thing thing; }"),
        rule("repositories do not open transactions")
            .that(ADAPTERS)
            .should(notDependOn(type(org.springframework.transaction.annotation.Transactional.class)))
            .because("a use case is one transaction: who opens another breaks it apart")
            .overAtLeast(80)
            .brokenBy("package dev.roost.attic.adapter.jooq; @org.springframework.transaction.annotation.Transactional "
                + "class JooqThings {}"));
  }

  private static boolean isForeignOrService(JavaClass self, JavaClass other) {
    var foreign = !contextOf(other).isEmpty() && !contextOf(other).equals(contextOf(self))
        && !List.of("platform", "shared").contains(contextOf(other))
        && !other.getPackageName().matches("dev\\.roost\\.\\w+\\.contract")
        && !(other.isRecord() && other.getPackageName().endsWith(".spi"));
    return foreign || (other.getPackageName().endsWith(".application") && other.getSimpleName().endsWith("Service"));
  }
}
