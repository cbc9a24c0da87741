package dev.roost.platform.graphql;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.Instrumentation;
import graphql.introspection.Introspection;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Runs queries on the schema, which is put together at the first one: a start need not wait for it. Resolvers run on the
 * thread of the request, one after the other.
 */
@Component
public class GraphQlEngine {

  private static final String RESOLVERS = ".adapter.graphql";

  private final ApplicationContext beans;
  private final List<Instrumentation> instrumentation;
  private final RefusalErrors errors;
  private final Supplier<GraphQlSource> source;
  private final Supplier<DefaultExecutionGraphQlService> service;
  private final Map<Object, Object> settings;
  private final AtomicReference<@Nullable SchemaReport> report = new AtomicReference<>();

  GraphQlEngine(ApplicationContext beans, QueryLimits limits, RefusalResults results, RefusalErrors errors,
      GraphQlSettings settings) {
    this.beans = beans;
    this.instrumentation = List.of(limits, results);
    this.errors = errors;
    this.source = SingletonSupplier.of(this::read);
    this.service = SingletonSupplier.of(this::serve);
    this.settings = Map.of(Introspection.INTROSPECTION_DISABLED, !settings.introspection(), ParserOptions.class,
        ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxCharacters(QueryLimits.CHARACTERS).maxTokens(QueryLimits.TOKENS)));
  }

  ExecutionResult run(Query query, Asking asking) {
    var request = new DefaultExecutionGraphQlRequest(query.text(), query.operation(), query.variables(),
        Map.of(), "", Locale.ENGLISH);
    request.configureExecutionInput((_, input) -> input.graphQLContext(settings)
        .graphQLContext(asking.asContext()).build());
    return Objects.requireNonNull(service.get().execute(request).block()).getExecutionResult();
  }

  /** What can be asked. */
  public GraphQLSchema schema() {
    return source.get().schema();
  }

  /** What in the schema has nothing that answers it, and the other way round. */
  public SchemaReport report() {
    schema();
    return Objects.requireNonNull(report.get());
  }

  private DefaultExecutionGraphQlService serve() {
    var serving = new DefaultExecutionGraphQlService(source.get());
    serving.addDataLoaderRegistrar(beans.getBean(BatchLoaderRegistry.class));
    return serving;
  }

  private GraphQlSource read() {
    var resolvers = new AnnotatedControllerConfigurer();
    resolvers.setApplicationContext(beans);
    resolvers.setControllerPredicate(type -> type.getPackageName().endsWith(RESOLVERS)
        || type == RefusalResolver.class);
    resolvers.afterPropertiesSet();
    return GraphQlSource.schemaResourceBuilder().schemaResources(files()).configureRuntimeWiring(resolvers)
        .configureRuntimeWiring(Scalars::wire).exceptionResolvers(List.of(errors)).instrumentation(instrumentation)
        .inspectSchemaMappings(report::set).build();
  }

  /** One file for each context. */
  private static Resource[] files() {
    try {
      return new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls");
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot list the parts of the schema", unreadable);
    }
  }
}
