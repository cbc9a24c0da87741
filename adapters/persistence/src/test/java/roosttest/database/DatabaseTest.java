package roosttest.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test class gets a migrated PostgreSQL database of its own, dropped after it. Constructors and methods may ask for
 * the {@link TestDatabase}, for its {@code DSLContext}, its {@code DataSource} or its {@code TransactionOperations}.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseExtension.class)
public @interface DatabaseTest {}
