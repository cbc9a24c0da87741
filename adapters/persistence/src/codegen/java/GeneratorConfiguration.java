import java.nio.file.Path;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.MatcherRule;
import org.jooq.meta.jaxb.MatcherTransformType;
import org.jooq.meta.jaxb.Matchers;
import org.jooq.meta.jaxb.MatchersSchemaType;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

/** How jOOQ's generator reads one schema: tables and keys, and nothing that Roost does not use. */
final class GeneratorConfiguration {

  private GeneratorConfiguration() {
  }

  static Configuration of(String schema, String url, Path target) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withDriver("org.postgresql.Driver").withUrl(url))
        .withGenerator(new Generator()
            .withStrategy(new Strategy().withMatchers(names()))
            .withDatabase(database(schema))
            .withGenerate(generate())
            .withTarget(new Target()
                .withPackageName(packageOf(schema))
                .withDirectory(target.toString())
                .withEncoding("UTF-8")));
  }

  private static String packageOf(String schema) {
    return schema.equals("platform") ? "dev.roost.platform.jooq.generated"
        : "dev.roost." + schema + ".adapter.jooq.generated";
  }

  /** A schema and the table of its main aggregate have one name; the schema's class stands aside. */
  private static Matchers names() {
    return new Matchers().withSchemas(new MatchersSchemaType()
        .withSchemaClass(new MatcherRule().withTransform(MatcherTransformType.PASCAL).withExpression("$0_schema"))
        .withSchemaIdentifier(new MatcherRule().withTransform(MatcherTransformType.UPPER).withExpression("$0_schema")));
  }

  private static Database database(String schema) {
    return new Database()
        .withName("org.jooq.meta.postgres.PostgresDatabase")
        .withInputSchema(schema)
        .withExcludes("flyway_history")
        .withIncludeRoutines(false)
        .withTableValuedFunctionsAsTables(true)
        .withIncludeSequences(true)
        .withIncludeCheckConstraints(false)
        .withIncludeIndexes(false)
        .withIncludeSystemCheckConstraints(false)
        .withForcedTypes(
            new ForcedType()
                .withName("INSTANT")
                .withIncludeTypes("(?i:timestamp\\ with\\ time\\ zone|timestamptz)")
                .withIgnoreUnused(true),
            new ForcedType()
                .withUserType("org.jooq.postgres.extensions.types.LocalDateRange")
                .withBinding("dev.roost.platform.jooq.DateRangeBinding")
                .withIncludeTypes("(?i:daterange)")
                .withIgnoreUnused(true),
            new ForcedType()
                .withUserType("dev.roost.platform.jooq.DateMultirange")
                .withBinding("dev.roost.platform.jooq.DateMultirangeBinding")
                .withIncludeTypes("(?i:datemultirange)")
                .withIgnoreUnused(true));
  }

  private static Generate generate() {
    return new Generate()
        .withRecords(false)
        .withPojos(false)
        .withDaos(false)
        .withDeprecated(false)
        .withJavadoc(false)
        .withComments(false)
        .withIndexes(false)
        .withRelations(true)
        .withImplicitJoinPathsToOne(false)
        .withImplicitJoinPathsToMany(false)
        .withImplicitJoinPathsManyToMany(false)
        .withImplicitJoinPathTableSubtypes(false)
        .withGlobalCatalogReferences(false)
        .withGlobalSchemaReferences(false)
        .withGlobalRoutineReferences(false)
        .withGlobalUDTReferences(false)
        .withGlobalDomainReferences(false)
        .withWhereMethodOverrides(false)
        .withRenameMethodOverrides(false)
        .withGeneratedAnnotation(false)
        .withNonnullAnnotation(false)
        .withSpatialTypes(false)
        .withXmlTypes(false);
  }
}
