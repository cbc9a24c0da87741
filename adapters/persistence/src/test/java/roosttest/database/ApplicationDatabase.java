package roosttest.database;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives an application under test its database, and drops that with it. */
class ApplicationDatabase implements ContextCustomizerFactory {

  @Override
  public ContextCustomizer createContextCustomizer(Class<?> testClass,
      List<ContextConfigurationAttributes> attributes) {
    return new Customizer();
  }

  /** All are equal, so that test classes can share an application. */
  private record Customizer() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, @Nullable MergedContextConfiguration merged) {
      var database = TestDatabase.create();
      context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", Map.of(
          "spring.datasource.url", database.url(),
          "spring.datasource.username", database.user(),
          "spring.datasource.password", database.password(),
          "spring.datasource.hikari.allow-pool-suspension", "true")));
      var beans = (DefaultListableBeanFactory) context.getBeanFactory();
      beans.registerSingleton("testDatabase", database);
      beans.registerDisposableBean("testDatabase", database::close);
    }
  }
}
