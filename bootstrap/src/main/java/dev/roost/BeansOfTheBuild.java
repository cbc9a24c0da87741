package dev.roost;

import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/**
 * Which beans there are was worked out when a jar for production was built, as code; without it Spring finds them anew, by
 * reading every class. {@code -Dspring.aot.enabled=false} has it do that.
 */
final class BeansOfTheBuild {

  private static final String SWITCH = "spring.aot.enabled";

  private BeansOfTheBuild() {
  }

  static void useWhereThereAre() {
    if (SpringProperties.getProperty(SWITCH) == null && System.getProperty(AbstractAotProcessor.AOT_PROCESSING) == null
        && ClassUtils.isPresent(RoostApplication.class.getName() + "__ApplicationContextInitializer",
            RoostApplication.class.getClassLoader())) {
      SpringProperties.setFlag(SWITCH);
    }
  }
}
