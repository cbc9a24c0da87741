package dev.roost.platform.jooq;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Commands and answers as JSON that is the same for equal values on every node: fields only, keys and sets in order,
 * and the kind of a value named where a sealed type allows several.
 */
final class IdempotencyJson {

  private final JsonMapper mapper = JsonMapper.builder()
      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .changeDefaultVisibility(visibility -> visibility.withGetterVisibility(Visibility.NONE)
          .withIsGetterVisibility(Visibility.NONE).withFieldVisibility(Visibility.ANY))
      .annotationIntrospector(new SealedTypesNamed())
      .addModule(new SimpleModule().addSerializer(new SetsInOrder()))
      .build();

  String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  <T> T read(String json, Class<T> type) {
    return mapper.readValue(json, type);
  }

  /** 32 bytes that differ where commands differ. */
  byte[] fingerprint(Object command) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(command.getClass().getName().getBytes(StandardCharsets.UTF_8));
      return sha256.digest(mapper.writeValueAsBytes(command));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A sealed type's records would look alike without their names, and could not be read back. */
  private static final class SealedTypesNamed extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
      return annotated.getRawType().isSealed() && !annotated.getRawType().isEnum()
          ? JsonTypeInfo.Value.construct(JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, "@type", null, false,
              null)
          : super.findPolymorphicTypeInfo(config, annotated);
    }
  }

  /** Sets have no order of their own: two JVMs may list the same one differently. */
  private final class SetsInOrder extends ValueSerializer<Set<?>> {

    @Override
    public Class<?> handledType() {
      return Set.class;
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializationContext context) {
      List<String> elements = set.stream().map(IdempotencyJson.this::write).sorted().toList();
      json.writeStartArray();
      elements.forEach(json::writeRawValue);
      json.writeEndArray();
    }
  }
}
