package dev.roost;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.core.EventSerializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How events are stored until their listeners are done: what they hold, and nothing that they only answer. HTTP's JSON is
 * strict with its clients and would not read again what it has written of an amount; what is beside the fields here comes
 * from another version of Roost, and is left aside.
 */
@Configuration(proxyBeanMethods = false)
class StoredEvents {

  @Bean
  static EventSerializer eventsAsJson() {
    return new AsJson();
  }

  private static final class AsJson implements EventSerializer {

    private final JsonMapper mapper = JsonMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .changeDefaultVisibility(visibility -> visibility.withGetterVisibility(Visibility.NONE)
            .withIsGetterVisibility(Visibility.NONE).withFieldVisibility(Visibility.ANY))
        .build();

    @Override
    public Object serialize(Object event) {
      return mapper.writeValueAsString(event);
    }

    @Override
    public <T> T deserialize(Object stored, Class<T> type) {
      return mapper.readValue(stored.toString(), type);
    }
  }
}
