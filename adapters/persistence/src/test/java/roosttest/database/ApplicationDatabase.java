package roosttest.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration test) {
      var database = TestDatabase.create();
      context.getEnvironment().getPropertySources()
          .addFirst(new MapPropertySource("test database", properties(database, test)));
      var beans = (DefaultListableBeanFactory) context.getBeanFactory();
      beans.registerSingleton("testDatabase", database);
      beans.registerDisposableBean("testDatabase", database::close);
    }

    /** Names the database as Roost reads it and as Spring Boot does; and no demo, unless the test asks for it. */
    private static Map<String, Object> properties(TestDatabase database, MergedContextConfiguration test) {
      var properties = new HashMap<String, Object>();
      for (var prefix : List.of("roost.database", "spring.datasource")) {
        properties.put(prefix + ".url", database.url());
        properties.put(prefix + ".password", database.password());
      }
      properties.put("roost.database.user", database.user());
      properties.put("spring.datasource.username", database.user());
      properties.put("spring.datasource.hikari.allow-pool-suspension", "true");
      if (Stream.of(test.getPropertySourceProperties()).noneMatch(property -> property.startsWith("roost.demo="))) {
        properties.put("roost.demo", "false");
      }
      return properties;
    }
  }
}
