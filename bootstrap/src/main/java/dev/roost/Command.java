package dev.roost;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/** Roost started to do one thing and end, such as an import, rather than to serve. */
final class Command {

  /** Set while Roost does one thing only. */
  private static final String PROPERTY = "roost.command";

  private static final String IMPORT = "import";
  /** No one may come in meanwhile, and nothing else be done. */
  private static final Map<String, Object> QUIET = Map.of(PROPERTY, "true", "server.port", "-1",
      DemoByDefault.PROPERTY, "false", "roost.jobs.enabled", "false");

  private Command() {
  }

  static boolean isNamedBy(String... arguments) {
    return arguments.length > 0 && arguments[0].equals(IMPORT);
  }

  /** Whether what has started is no server. */
  static boolean isRunBy(ApplicationReadyEvent ready) {
    return ready.getApplicationContext().getEnvironment().getProperty(PROPERTY, Boolean.class, false);
  }

  /** Does it; runners of the adapters look at the arguments. Answers what the process shall end with. */
  static int run(String... arguments) {
    var application = new SpringApplication(RoostApplication.class);
    application.addListeners(new BeforeAnythingElse());
    return SpringApplication.exit(application.run(arguments));
  }

  /** Beans that were worked out by the build are registered before any initializer is asked. */
  private static final class BeforeAnythingElse implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent settings) {
      settings.getEnvironment().getPropertySources().addFirst(new MapPropertySource("roost-command", QUIET));
    }
  }
}
