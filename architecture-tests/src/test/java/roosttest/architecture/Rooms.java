package roosttest.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Pattern;

/** The rooms of the house, as predicates. */
final class Rooms {

  private static final Pattern ADAPTER = Pattern.compile("dev\\.roost\\.(\\w+)\\.adapter\\.(\\w+)(\\..*)?");

  private static final Pattern CONTEXT = Pattern.compile("dev\\.roost\\.(\\w+)(\\..*)?");

  static final DescribedPredicate<JavaClass> DOMAIN_JAR = resideInAnyPackage("dev.roost.*.domain..",
      "dev.roost.*.contract..", "dev.roost.shared..").as("the domain");
  static final DescribedPredicate<JavaClass> APPLICATION_JAR = resideInAnyPackage("dev.roost.*.api..",
      "dev.roost.*.spi..", "dev.roost.*.application..", "dev.roost.platform").as("the application");
  static final DescribedPredicate<JavaClass> API = resideInAPackage("dev.roost.*.api..").as("an api");
  static final DescribedPredicate<JavaClass> SPI = resideInAPackage("dev.roost.*.spi..").as("an spi");
  static final DescribedPredicate<JavaClass> SERVICES = resideInAPackage("dev.roost.*.application..")
      .as("a service room");
  static final DescribedPredicate<JavaClass> ADAPTERS = resideInAPackage("dev.roost.*.adapter..").as("an adapter");
  static final DescribedPredicate<JavaClass> DRIVING_ADAPTERS = resideInAnyPackage("dev.roost.*.adapter.rest..",
      "dev.roost.*.adapter.graphql..", "dev.roost.*.adapter.insideairbnb..").as("a driving adapter");
  static final DescribedPredicate<JavaClass> PLATFORM_ADAPTERS = resideInAPackage("dev.roost.platform.*..")
      .as("a platform adapter");

  private Rooms() {
  }

  /** The context and technology of an adapter's package, such as {@code booking.rest}; empty for other packages. */
  static String adapterOf(JavaClass type) {
    var matcher = ADAPTER.matcher(type.getPackageName());
    return matcher.matches() ? matcher.group(1) + "." + matcher.group(2) : "";
  }

  /** The context of a class: the first name below the root. */
  static String contextOf(JavaClass type) {
    var matcher = CONTEXT.matcher(type.getPackageName());
    return matcher.matches() ? matcher.group(1) : "";
  }
}
