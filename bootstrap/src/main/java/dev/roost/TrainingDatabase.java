package dev.roost;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * A start that ends before it serves, with which the JVM's cache is made, has no database. What it is asked by those who
 * want to know what kind of database it is, it answers from here.
 */
@Component
@ConditionalOnProperty(name = "spring.context.exit", havingValue = "onRefresh")
class TrainingDatabase implements BeanPostProcessor {

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
}
