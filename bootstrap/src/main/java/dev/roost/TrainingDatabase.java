package dev.roost;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A start that ends before it serves, with which the JVM's cache is made, has no database. What it is asked by those who
 * want to know what kind of database it is, it answers from here.
 */
final class TrainingDatabase implements BeanPostProcessor {

  static boolean isWanted(Environment settings) {
    return "onRefresh".equals(settings.getProperty("spring.context.exit"));
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    return bean instanceof DataSource source ? new Named(source) : bean;
  }

  private static final class Named extends DelegatingDataSource {

    Named(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() {
      return proxy(Connection.class, (_, method, _) -> switch (method.getName()) {
        case "getMetaData" -> proxy(DatabaseMetaData.class, (_, asked, _) -> fact(asked));
        case "close" -> null;
        default -> throw new IllegalStateException("There is no database to ask for " + method.getName());
      });
    }

    private static Object fact(Method method) {
      return switch (method.getName()) {
        case "getDatabaseProductName" -> "PostgreSQL";
        case "getURL" -> "jdbc:postgresql:";
        default -> throw new IllegalStateException("There is no database to ask for " + method.getName());
      };
    }

    private static <T> T proxy(Class<T> type, InvocationHandler answers) {
      return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, answers));
    }
  }

  /** Puts it in front of the database in that start. */
  @Configuration(proxyBeanMethods = false)
  @Import(WhereWanted.class)
  static class TrainingConfiguration {}

  /** Asked at every start, also by a Roost whose beans were worked out when it was built. */
  static final class WhereWanted implements BeanRegistrar {

    @Override
    public void register(BeanRegistry beans, Environment settings) {
      if (isWanted(settings)) {
        beans.registerBean("trainingDatabase", TrainingDatabase.class,
            bean -> bean.supplier(_ -> new TrainingDatabase()));
      }
    }
  }
}
