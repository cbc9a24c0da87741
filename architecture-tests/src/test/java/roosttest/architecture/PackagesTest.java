package roosttest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A package lives in one jar and says what it is for. */
class PackagesTest {

  static Stream<String> packages() {
    return Roost.CLASSES.stream().map(JavaClass::getPackageName).distinct().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void shouldBeDescribedOnceAndNullMarked(String name) throws IOException, ClassNotFoundException {
    assertThat(descriptionsOf(name)).as("package-info of %s: with two, one wins silently", name).hasSize(1);
    assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class)).as("@NullMarked").isTrue();
  }

  private static List<URL> descriptionsOf(String name) throws IOException {
    var resource = name.replace('.', '/') + "/package-info.class";
    return Collections.list(PackagesTest.class.getClassLoader().getResources(resource));
  }
}
