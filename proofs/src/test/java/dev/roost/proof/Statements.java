package dev.roost.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that remembers each statement that was executed, and by which thread. */
final class Statements extends DelegatingDataSource {

  private final List<Executed> executed = new CopyOnWriteArrayList<>();

  Statements(DataSource target) {
    super(target);
  }

  /** All statements of the thread that executed one with this text in it. */
  List<String> beside(String text) {
    var thread = executed.stream().filter(one -> one.sql().contains(text)).map(Executed::thread).findFirst()
        .orElseThrow();
    return executed.stream().filter(one -> one.thread().equals(thread)).map(Executed::sql).toList();
  }

  /** All statements of requests over HTTP, in order. */
  List<String> ofRequests() {
    return executed.stream().filter(one -> one.thread().getName().startsWith("tomcat-handler"))
        .map(Executed::sql).toList();
  }

  void forget() {
    executed.clear();
  }

  @Override
  public Connection getConnection() throws SQLException {
    var connection = super.getConnection();
    return proxy(Connection.class, (method, arguments) -> {
      var result = invoke(connection, method, arguments);
      return result instanceof Statement statement ? remembering(statement, arguments) : result;
    });
  }

  private Statement remembering(Statement statement, Object @Nullable [] arguments) {
    var prepared = arguments == null || !(arguments[0] instanceof String text) ? "" : text;
    return proxy(PreparedStatement.class, (method, given) -> {
      if (method.getName().startsWith("execute")) {
        var sql = given != null && given[0] instanceof String text ? text : prepared;
        executed.add(new Executed(Thread.currentThread(), sql));
      }
      return invoke(statement, method, given);
    });
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
        (_, method, arguments) -> call.answer(method, arguments)));
  }

  private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      throw Objects.requireNonNull(failed.getCause());
    }
  }

  @FunctionalInterface
  private interface Call {
    @Nullable
    Object answer(Method method, Object @Nullable [] arguments) throws Throwable;
  }

  private record Executed(Thread thread, String sql) {
  }
}
