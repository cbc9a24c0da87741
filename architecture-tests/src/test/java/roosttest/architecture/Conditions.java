package roosttest.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions that ArchUnit does not bring. */
final class Conditions {

  private Conditions() {
  }

  /** Each thing that a class has and must not have is a violation. */
  static ArchCondition<JavaClass> have(String description, Function<JavaClass, Stream<String>> violations) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        violations.apply(type).forEach(violation -> events
            .add(SimpleConditionEvent.violated(type, type.getName() + " " + violation)));
      }
    };
  }

  static ArchCondition<JavaClass> notDependOn(DescribedPredicate<? super JavaClass> target) {
    return notDependOn(target.getDescription(), (_, other) -> target.test(other));
  }

  static ArchCondition<JavaClass> notDependOn(String description, BiPredicate<JavaClass, JavaClass> forbidden) {
    return have("not depend on " + description, type -> type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> forbidden.test(type, baseOf(dependency)))
        .map(Dependency::getDescription));
  }

  static ArchCondition<JavaClass> onlyDependOn(DescribedPredicate<? super JavaClass> allowed) {
    return notDependOn("anything but " + allowed.getDescription(), (_, other) -> !allowed.test(other));
  }

  private static JavaClass baseOf(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }
}
