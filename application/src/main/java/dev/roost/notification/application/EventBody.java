package dev.roost.notification.application;

import dev.roost.notification.api.EventView;
import dev.roost.notification.contract.EventType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is sent: the JSON that the feed has too, the same bytes each time. Nothing in it has to be escaped: ids, names of
 * types and of statuses, and a time.
 */
final class EventBody {

  private EventBody() {
  }

  static String of(EventView event) {
    return "{\"id\":\"%s\",\"type\":\"%s\",\"version\":%d,\"timestamp\":\"%s\",\"data\":%s}".formatted(event.id(),
        event.type().code(), EventType.VERSION, event.at(), data(event));
  }

  private static String data(EventView event) {
    var data = event.data();
    var members = new LinkedHashMap<String, @Nullable Object>();
    members.put("listingId", data.listing());
    members.put("bookingId", data.booking());
    members.put("alterationId", data.alteration());
    members.put("paymentId", data.payment());
    members.put("refundId", data.refund());
    members.put("disputeId", data.dispute());
    members.put("payoutId", data.payout());
    members.put("conversationId", data.conversation());
    members.put("messageId", data.message());
    members.put("status", data.status());
    return members.entrySet().stream().filter(it -> it.getValue() != null).map(EventBody::member)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String member(Map.Entry<String, @Nullable Object> member) {
    return "\"%s\":\"%s\"".formatted(member.getKey(), member.getValue());
  }
}
