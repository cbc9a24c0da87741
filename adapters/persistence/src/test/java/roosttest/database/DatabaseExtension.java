package roosttest.database;

import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the database of a test class, hands it to whoever asks, and drops it. Nested classes share their outer one's. */
class DatabaseExtension implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(DatabaseExtension.class);

  private static final Map<Class<?>, Function<TestDatabase, ?>> PARAMETERS = Map.of(
      TestDatabase.class, Function.identity(),
      DSLContext.class, TestDatabase::dsl,
      DataSource.class, TestDatabase::dataSource,
      TransactionOperations.class, TestDatabase::transactions);

  @Override
  public void beforeAll(ExtensionContext context) {
    databaseOf(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARAMETERS.containsKey(parameter.getParameter().getType());
  }

  @Override
  public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return PARAMETERS.entrySet().stream().filter(entry -> entry.getKey() == type).findFirst().orElseThrow().getValue()
        .apply(databaseOf(context));
  }

  /** JUnit closes what it finds in the store when the class that put it there is done. */
  private static TestDatabase databaseOf(ExtensionContext context) {
    return context.getStore(NAMESPACE).computeIfAbsent(TestDatabase.class, key -> TestDatabase.create(),
        TestDatabase.class);
  }
}
