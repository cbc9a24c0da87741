package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import java.time.Instant;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An event as the sandbox writes it. */
record EventBody(String id, ProviderEventType type, Instant occurredAt, StoredObject object) {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  String toJson() {
    return JSON.writeValueAsString(this);
  }

  static EventBody parse(String json) {
    return JSON.readValue(json, EventBody.class);
  }

  ProviderEvent toDomain() {
    return new ProviderEvent(id, type, object.toDomain(), occurredAt);
  }
}
