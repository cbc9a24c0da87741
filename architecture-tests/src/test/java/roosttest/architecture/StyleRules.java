package roosttest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static roosttest.architecture.Conditions.have;
import static roosttest.architecture.Rooms.API;
import static roosttest.architecture.Rooms.SPI;
import static roosttest.architecture.Rooms.contextOf;
import static roosttest.architecture.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import dev.roost.shared.Actor;
import dev.roost.shared.Aggregate;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** How classes are written. */
final class StyleRules {

  private static final DescribedPredicate<JavaClass> ROOST = resideInAPackage("dev.roost..");
  private static final String CONDITIONAL = "org.springframework.context.annotation.Conditional";
  private static final Set<String> DEGREES = Set.of("latitude", "longitude");
  private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalTime",
      "java.time.LocalDateTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.YearMonth",
      "java.time.Year");

  private static final DescribedPredicate<JavaClass> CONTROLLERS_SERVICES_LISTENERS = describe(
      "controllers, services and listeners", type -> type.isAnnotatedWith(RestController.class)
          || type.isAnnotatedWith(Service.class) || (type.getSimpleName().endsWith("Listener") && !type.isInterface()));
  private static final DescribedPredicate<JavaClass> AGGREGATES = describe("aggregates",
      type -> type.isAssignableTo(Aggregate.class) && !type.isEquivalentTo(Aggregate.class));
  private static final DescribedPredicate<JavaClass> PUBLISHED = describe("events, published values and value objects",
      type -> type.isAssignableTo(DomainEvent.class) || type.isAnnotatedWith(ValueObject.class)
          || (type.getPackageName().endsWith(".contract") && !type.getSimpleName().equals("package-info")));
  private static final DescribedPredicate<JavaClass> COMMANDS_AND_VIEWS = describe("commands and views",
      type -> API.test(type) && !type.isInterface() && type.getModifiers().contains(JavaModifier.PUBLIC));
  private static final DescribedPredicate<JavaClass> USE_CASES = describe("use cases",
      type -> API.test(type) && type.isInterface() && type.isTopLevelClass()
          && type.getSubclasses().stream().noneMatch(JavaClass::isRecord)
          && !type.getSimpleName().equals("package-info"));
  private static final DescribedPredicate<JavaClass> CALLS_BETWEEN_CONTEXTS = describe("calls between contexts",
      type -> SPI.test(type) && type.isInterface() && type.isTopLevelClass()
          && !type.getSimpleName().equals("package-info"));

  private StyleRules() {
  }

  static List<Rule> all() {
    return List.of(
        rule("controllers, services and listeners are not public")
            .that(ROOST.and(CONTROLLERS_SERVICES_LISTENERS))
            .should(have("not be public",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC) ? Stream.of("is public") : Stream.empty()))
            .because("they are reached through their port only")
            .overAtLeast(25)
            .brokenBy(
                "package dev.roost.attic.application; @org.springframework.stereotype.Service public class ThingService {}"),
        rule("aggregates refer to one another by id")
            .that(AGGREGATES)
            .should(have("have no field of another aggregate", type -> type.getFields().stream()
                .filter(
                    field -> field.getAllInvolvedRawTypes().stream().anyMatch(it -> it.isAssignableTo(Aggregate.class)))
                .map(field -> "holds " + field.getName())))
            .because("one aggregate is loaded, locked and changed at a time")
            .overAtLeast(5)
            .brokenBy("package dev.roost.attic.domain; class Thing extends dev.roost.shared.Aggregate "
                + "{ Thing other; Thing() { super(0); } }"),
        rule("aggregates cannot be made or changed past their rules")
            .that(AGGREGATES)
            .should(have("have neither public constructors nor setters", type -> Stream.concat(
                type.getConstructors().stream().filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC)),
                type.getMethods().stream().filter(it -> it.getName().matches("set[A-Z].*")
                    && it.getModifiers().contains(JavaModifier.PUBLIC)))
                .map(member -> "offers " + member.getName())))
            .because("every change goes through an operation that has a name in the trade")
            .overAtLeast(5)
            .brokenBy("package dev.roost.attic.domain; class Thing extends dev.roost.shared.Aggregate "
                + "{ public Thing() { super(0); } }"),
        rule("events, published values and value objects are immutable")
            .that(ROOST.and(PUBLISHED))
            .should(have("be records, enums or interfaces", type -> type.isRecord() || type.isEnum()
                || type.isInterface() || (type.getModifiers().contains(JavaModifier.FINAL) && finals(type))
                    ? Stream.empty()
                    : Stream.of("can change")))
            .because("what several contexts share must not change under their hands")
            .overAtLeast(40)
            .brokenBy("package dev.roost.attic.contract; public class ThingHappened { public int times; }"),
        rule("commands and views are immutable")
            .that(COMMANDS_AND_VIEWS)
            .should(have("be records or enums", type -> type.isRecord() || type.isEnum() || type.isAnonymousClass()
                ? Stream.empty()
                : Stream.of("is neither record nor enum")))
            .because("a command says what was asked, and that does not change")
            .overAtLeast(30)
            .brokenBy("package dev.roost.attic.api; public class MakeThing { public int size; }"),
        rule("every use case takes the actor")
            .that(USE_CASES)
            .should(have("take an Actor first", type -> type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(method -> method.getRawParameterTypes().isEmpty()
                    || !method.getRawParameterTypes().getFirst().isEquivalentTo(Actor.class))
                .map(method -> "lets anybody call " + method.getName())))
            .because("who asks decides what is done, and it is decided in one place")
            .overAtLeast(10)
            .brokenBy("package dev.roost.attic.api; public interface Things { void make(int size); }"),
        rule("calls between contexts take no actor")
            .that(CALLS_BETWEEN_CONTEXTS)
            .should(have("not take an Actor", type -> type.getMethods().stream()
                .filter(method -> method.getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(Actor.class)))
                .map(method -> "asks again who calls " + method.getName())))
            .because("the caller has authorised; asking twice means nobody knows who decided")
            .overAtLeast(8)
            .brokenBy(
                "package dev.roost.attic.spi; public interface Things { void make(dev.roost.shared.Actor actor); }"),
        rule("a listener has an id that begins with its context")
            .that(ROOST.and(resideInAPackage("dev.roost.*.application..")))
            .should(have("name its listeners", type -> type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(ApplicationModuleListener.class))
                .filter(method -> !method.getAnnotationOfType(ApplicationModuleListener.class).id()
                    .startsWith(contextOf(type) + "."))
                .map(method -> "does not name " + method.getName())))
            .because("a renamed method without an id silently loses the events that wait for it")
            .overAtLeast(30)
            .brokenBy("package dev.roost.attic.application; class ThingListener { "
                + "@org.springframework.modulith.events.ApplicationModuleListener void on(String event) {} }"),
        rule("nobody reads a clock that was not handed to them")
            .that(ROOST)
            .should(have("not call now() or the like", type -> type.getMethodCallsFromSelf().stream()
                .filter(call -> readsClock(call.getTarget())).map(call -> "reads a clock: " + call.getDescription())))
            .because("a rule that reads the clock itself cannot be tested at the hour that matters")
            .overAtLeast(300)
            .brokenBy("package dev.roost.attic.domain; class Thing { Object at = java.time.Instant.now(); }"),
        rule("nights are never counted in durations")
            .that(ROOST)
            .should(have("not call Duration.toDays", type -> type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTarget().getOwner().isEquivalentTo(java.time.Duration.class)
                    && call.getTarget().getName().equals("toDays"))
                .map(call -> "counts days in hours: " + call.getDescription())))
            .because("a day with a change of the clocks has 23 or 25 hours")
            .overAtLeast(300)
            .brokenBy(
                "package dev.roost.attic.domain; class Thing { long n = java.time.Duration.ofHours(1).toDays(); }"),
        rule("dependencies come through constructors")
            .that(ROOST)
            .should(have("not inject fields", type -> type.getFields().stream()
                .filter(field -> field.isAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                    || field.isAnnotatedWith("org.springframework.beans.factory.annotation.Value"))
                .map(field -> "injects " + field.getName())))
            .because("a class that cannot be made without its collaborators cannot be used without them")
            .overAtLeast(300)
            .brokenBy("package dev.roost.attic.application; class ThingService "
                + "{ @org.springframework.beans.factory.annotation.Autowired Object other; }"),
        rule("no bean is there on conditions")
            .that(ROOST)
            .should(have("not be conditional", type -> Stream
                .<HasAnnotations<?>>concat(Stream.of(type), type.getMethods().stream())
                .filter(it -> it.isAnnotatedWith(CONDITIONAL) || it.isMetaAnnotatedWith(CONDITIONAL))
                .map(it -> "depends on the settings of the build: " + it.getDescription())))
            .because(
                "beans are worked out when a jar for production is built, before anybody has set anything (ADR 94)")
            .overAtLeast(300)
            .brokenBy("package dev.roost.attic.application; "
                + "@org.springframework.boot.autoconfigure.condition.ConditionalOnProperty(\"thing\") class ThingService {}"),
        rule("no money or measure of the trade is a floating point number")
            .that(resideInAnyPackage("dev.roost.pricing..", "dev.roost.booking..", "dev.roost.attic.."))
            .should(have("not use double or float",
                type -> Stream.concat(type.getFields().stream(), type.getMethods().stream())
                    .filter(member -> isFloating(member) && !DEGREES.contains(member.getName()))
                    .map(member -> "is inexact: " + member.getName())))
            .because("no cent may be lost; only where something lies on the map is measured in degrees")
            .overAtLeast(60)
            .brokenBy("package dev.roost.attic.domain; class Thing { double price; }"));
  }

  private static boolean isFloating(JavaMember member) {
    var types = member instanceof JavaMethod method
        ? Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
        : member.getAllInvolvedRawTypes().stream();
    return types.anyMatch(it -> it.isEquivalentTo(double.class) || it.isEquivalentTo(float.class)
        || it.isEquivalentTo(Double.class) || it.isEquivalentTo(Float.class));
  }

  private static boolean readsClock(MethodCallTarget target) {
    var owner = target.getOwner().getName();
    return (CLOCKS.contains(owner) && target.getName().equals("now")
        && target.getRawParameterTypes().stream().noneMatch(it -> it.isEquivalentTo(Clock.class)))
        || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
  }

  private static boolean finals(JavaClass type) {
    return type.getFields().stream().allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
  }
}
