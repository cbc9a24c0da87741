package dev.roost.booking.adapter.rest;

import dev.roost.booking.adapter.rest.AlterationJson.ArrangementJson;
import dev.roost.booking.adapter.rest.AlterationJson.PreviewJson;
import dev.roost.booking.adapter.rest.BookingJson.BookingLineJson;
import dev.roost.booking.adapter.rest.BookingJson.InstalmentJson;
import dev.roost.booking.api.AlterationPreview;
import dev.roost.booking.api.AlterationView;
import dev.roost.booking.api.ArrangementView;
import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.BookingView.InstalmentView;
import dev.roost.booking.api.CancellationView;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Refund;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.platform.rest.RestMapping;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between bookings and their JSON. */
@Mapper(config = RestMapping.class)
interface BookingJsonMapper {

  @Mapping(target = "listingId", source = "listing")
  @Mapping(target = "hostId", source = "host")
  @Mapping(target = "guestId", source = "guest")
  @Mapping(target = "quoteId", source = "quote")
  @Mapping(target = "checkIn", source = "stay.checkIn")
  @Mapping(target = "checkOut", source = "stay.checkOut")
  @Mapping(target = "nights", source = "stay")
  @Mapping(target = "timeZone", source = "zone")
  @Mapping(target = "cancellationPolicy", source = "policy")
  BookingJson toJson(BookingView booking);

  @Mapping(target = "bookingId", source = "booking")
  CancellationJson toJson(CancellationView cancellation);

  @Mapping(target = "bookingId", source = "booking")
  @Mapping(target = "proposedBy", source = "by")
  @Mapping(target = "paymentId", source = "payment")
  AlterationJson toJson(AlterationView alteration);

  @Mapping(target = "bookingId", source = "booking")
  PreviewJson toJson(AlterationPreview preview);

  @Mapping(target = "checkIn", source = "stay.checkIn")
  @Mapping(target = "checkOut", source = "stay.checkOut")
  @Mapping(target = "nights", source = "stay")
  ArrangementJson toJson(ArrangementView arrangement);

  @Mapping(target = "total", expression = "java(toJson(refund.total()))")
  RefundJson toJson(Refund refund);

  @Mapping(target = "paymentId", source = "payment")
  InstalmentJson toJson(InstalmentView instalment);

  @Mapping(target = "text", source = "rule")
  BookingLineJson toJson(QuoteLine line);

  @Mapping(target = "quote", source = "quoteId")
  @Mapping(target = "keepCard", expression = "java(Boolean.TRUE.equals(request.keepCard()))")
  RequestBooking toCommand(BookingRequestJson request);

  default QuoteId quoteId(UUID id) {
    return new QuoteId(id);
  }

  default UUID value(BookingId id) {
    return id.value();
  }

  default UUID value(AlterationId id) {
    return id.value();
  }

  default UUID value(ListingId id) {
    return id.value();
  }

  default UUID value(UserId id) {
    return id.value();
  }

  default UUID value(QuoteId id) {
    return id.value();
  }

  default int nights(StayDates stay) {
    return stay.count();
  }

  default String id(ZoneId zone) {
    return zone.getId();
  }

  default @Nullable MoneyJson toJson(@Nullable Money money) {
    return money == null ? null : MoneyJson.of(money);
  }
}
