package roosttest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;

/**
 * A rule of the architecture.
 *
 * @param name what the rule says
 * @param that the classes it looks at
 * @param should what must hold for each of them
 * @param because why
 * @param atLeast how many classes it must find: a rule over an empty set proves nothing
 * @param brokenBy sources of classes that break it, the offending one last
 */
record Rule(String name, DescribedPredicate<? super JavaClass> that, ArchCondition<? super JavaClass> should,
    String because, int atLeast, List<String> brokenBy) {

  EvaluationResult over(JavaClasses classes) {
    return classes().that(that).should(should).because(because).allowEmptyShould(true).evaluate(classes);
  }

  long looksAt(JavaClasses classes) {
    return classes.stream().filter(that).count();
  }

  static Builder rule(String name) {
    return new Builder(name);
  }

  @Override
  public String toString() {
    return name;
  }

  /** Reads like a sentence. */
  static final class Builder {

    private final String name;
    private DescribedPredicate<? super JavaClass> that;
    private ArchCondition<? super JavaClass> should;
    private String because;
    private int atLeast;

    private Builder(String name) {
      this.name = name;
    }

    Builder that(DescribedPredicate<? super JavaClass> that) {
      this.that = that;
      return this;
    }

    Builder should(ArchCondition<? super JavaClass> should) {
      this.should = should;
      return this;
    }

    Builder because(String because) {
      this.because = because;
      return this;
    }

    Builder overAtLeast(int atLeast) {
      this.atLeast = atLeast;
      return this;
    }

    Rule brokenBy(String... sources) {
      return new Rule(name, that, should, because, atLeast, List.of(sources));
    }
  }
}
