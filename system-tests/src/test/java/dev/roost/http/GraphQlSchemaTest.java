package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.platform.graphql.GraphQlEngine;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refusal;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaPrinter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of GraphQL is described, answered by something, and refuses what REST refuses. */
@HttpTest
class GraphQlSchemaTest {

  /** What a filter or HTTP itself refuses, and what has another form here. */
  private static final Set<String> OF_HTTP = Set.of("invalid-request", "access-token-invalid", "cross-site-request",
      "not-acceptable", "too-large", "unsupported-media-type", "too-many-requests", "internal-error", "unavailable",
      "version-required");

  @Autowired private GraphQlEngine graphQl;

  /** Run with {@code -Droost.docs.write=true} to write it anew. */
  @Test
  void shouldBeCommittedAsItIs() {
    var options = SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false)
        .includeDirectives(directive -> directive.equals("deprecated"));
    var now = new SchemaPrinter(options).print(graphQl.schema());
    Documents.mustBe("schema.graphqls", now, getClass());
  }

  @Test
  void shouldDescribeEverything() {
    var elements = types().flatMap(GraphQlSchemaTest::withParts).toList();
    assertThat(elements).hasSizeGreaterThan(500).allSatisfy(
        element -> assertThat(element.getDescription()).as("description of %s", element.getName()).isNotBlank());
  }

  /** Everything has something that answers it, and what is never null is never null where it comes from. */
  @Test
  void shouldFitWhatAnswersIt() {
    var report = graphQl.report();
    assertThat(report.unmappedFields()).as("fields that nothing answers").isEmpty();
    assertThat(report.unmappedRegistrations()).as("resolvers of no field").isEmpty();
    assertThat(report.unmappedArguments()).as("arguments of no field").isEmpty();
    assertThat(report.fieldNullnessErrors()).as("fields that may be null").isEmpty();
    assertThat(report.argumentNullnessErrors()).as("arguments that may be null").isEmpty();
    // Whether refusals fit their records is asked below.
    assertThat(report.skippedTypes()).as("types that nobody has looked at").isNotEmpty().allSatisfy(
        skipped -> assertThat(((GraphQLObjectType) skipped.type()).getInterfaces()).extracting(it -> it.getName())
            .contains("Refusal"));
  }

  /** Both protocols call the same use cases, which refuse the same: the description of REST's operations says what. */
  @Test
  void shouldRefuseWhatRestRefuses() {
    var operations = operations();
    var mutations = Objects.requireNonNull(graphQl.schema().getMutationType()).getFieldDefinitions();
    assertThat(mutations).hasSizeGreaterThan(5).allSatisfy(mutation -> {
      var operation = operations.stream().filter(it -> it.path("operationId").asString("").equals(mutation.getName()))
          .findFirst().orElseThrow();
      assertThat(refusalsOf(mutation)).as("refusals of %s", mutation.getName()).isEqualTo(keysOf(operation));
    });
  }

  /** Each has the facts of the record of its name, but for scopes, which its detail names. */
  @Test
  void shouldTellEveryFactOfARefusal() {
    var records = refusals();
    var schema = graphQl.schema();
    var types = schema.getImplementations(Objects.requireNonNull(
        (graphql.schema.GraphQLInterfaceType) schema.getType("Refusal")));
    assertThat(types).hasSizeGreaterThan(20).allSatisfy(type -> {
      var record = records.stream().filter(it -> it.getSimpleName().equals(type.getName())).findFirst().orElseThrow();
      var facts = Arrays.stream(record.getRecordComponents()).filter(it -> it.getType() != Scope.class)
          .map(it -> it.getName()).collect(Collectors.toSet());
      var fields = names(type).filter(it -> !Set.of("key", "title", "detail").contains(it)).collect(Collectors.toSet());
      assertThat(fields).as("facts of %s", type.getName()).isEqualTo(facts);
    });
  }

  private Stream<GraphQLNamedType> types() {
    return graphQl.schema().getAllTypesAsList().stream().filter(type -> !type.getName().startsWith("__")
        && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()));
  }

  private static Stream<GraphQLNamedSchemaElement> withParts(GraphQLNamedType type) {
    Stream<? extends GraphQLNamedSchemaElement> parts = switch (type) {
      case GraphQLFieldsContainer fields -> fields.getFieldDefinitions().stream()
          .flatMap(field -> Stream.concat(Stream.of(field), field.getArguments().stream()));
      case GraphQLInputObjectType input -> input.getFieldDefinitions().stream();
      case GraphQLEnumType choice -> choice.getValues().stream();
      default -> Stream.empty();
    };
    return Stream.concat(Stream.of(type), parts);
  }

  private static Stream<String> names(GraphQLObjectType type) {
    return type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName);
  }

  private static Set<String> refusalsOf(GraphQLFieldDefinition mutation) {
    var union = (GraphQLUnionType) GraphQLTypeUtil.unwrapNonNull(mutation.getType());
    return union.getTypes().stream().map(GraphQLNamedType::getName).filter(name -> !name.endsWith("Payload"))
        .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keysOf(JsonNode operation) {
    var keys = new TreeSet<String>();
    for (var response : operation.get("responses")) {
      for (var format : response.path("content")) {
        keys.addAll(format.path("examples").propertyNames());
      }
    }
    keys.removeAll(OF_HTTP);
    return keys;
  }

  private static List<JsonNode> operations() {
    return new JsonMapper().readTree(Documents.read("openapi.json")).get("paths").valueStream()
        .flatMap(JsonNode::valueStream).toList();
  }

  private static List<Class<?>> refusals() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
    return scanner.findCandidateComponents("dev.roost").stream()
        .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .filter(Class::isRecord).toList();
  }
}
