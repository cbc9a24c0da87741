package roosttest.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Stands beside {@code @SpringBootTest} or {@code @ApplicationModuleTest}: the application gets a migrated database of its
 * own as {@code spring.datasource.*}, and a {@link TestDatabase} bean that speaks to it. Where test classes share a cached
 * application, each of them finds the database as it was when the application had started.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextCustomizerFactories(ApplicationDatabase.class)
@TestExecutionListeners(listeners = FreshDatabaseListener.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface SpringDatabaseTest {}
