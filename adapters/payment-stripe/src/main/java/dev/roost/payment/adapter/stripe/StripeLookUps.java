package dev.roost.payment.adapter.stripe;

import static java.util.Objects.requireNonNull;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.TransferListParams;
import dev.roost.payment.domain.GatewayAnswer.Absent;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.LookUpAnswer;
import dev.roost.payment.domain.GatewayRequest.LookUp;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.ProviderObject;
import dev.roost.payment.domain.ProviderReference;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds objects by our key in their metadata, and proves that there is none. */
final class StripeLookUps {

  private static final String CHARGE = "latest_charge";
  /** Stripe's clock and ours need not agree, and a request takes its time. */
  private static final Duration MARGIN = Duration.ofMinutes(10);
  private static final long PAGE = 100;

  private final StripeClient stripe;
  private final StripeObjects objects;

  StripeLookUps(StripeClient stripe, StripeObjects objects) {
    this.stripe = stripe;
    this.objects = objects;
  }

  LookUpAnswer find(LookUp request) throws StripeException {
    return switch (request.kind()) {
      case PAYMENT -> payment(request);
      case REFUND -> first(stripe.v1().refunds().list(RefundListParams.builder().setLimit(PAGE)
          .setPaymentIntent(sourceOf(request)).build()).autoPagingIterable(), request.key(), objects::refund,
          it -> StripeObjects.operationOf(it.getMetadata()));
      case TRANSFER -> first(stripe.v1().transfers().list(TransferListParams.builder().setLimit(PAGE)
          .setTransferGroup(request.payment().toString()).build()).autoPagingIterable(), request.key(),
          objects::transfer, it -> StripeObjects.operationOf(it.getMetadata()));
      default -> throw new IllegalArgumentException("No operation makes a " + request.kind());
    };
  }

  /**
   * The search knows an intent only some time after it was made, so what it does not find may be there all the same. The
   * list of what was made at that time proves it.
   */
  private LookUpAnswer payment(LookUp request) throws StripeException {
    var searched = stripe.v1().paymentIntents().search(PaymentIntentSearchParams.builder()
        .setQuery("metadata['%s']:'%s'".formatted(StripeObjects.OPERATION, request.key()))
        .addExpand("data." + CHARGE).build());
    var found = first(searched.getData(), request.key(), objects::payment, StripeLookUps::operationOf);
    if (found instanceof Found) {
      return found;
    }
    var created = PaymentIntentListParams.Created.builder()
        .setGte(request.firstTried().minus(MARGIN).getEpochSecond())
        .setLte(request.lastTried().plus(MARGIN).getEpochSecond()).build();
    return first(stripe.v1().paymentIntents().list(PaymentIntentListParams.builder().setLimit(PAGE).setCreated(created)
        .addExpand("data." + CHARGE).build()).autoPagingIterable(), request.key(), objects::payment,
        StripeLookUps::operationOf);
  }

  LookUpAnswer find(ProviderReference reference) throws StripeException {
    try {
      return new Found(switch (reference.kind()) {
        case PAYMENT -> objects.payment(intent(reference));
        case REFUND -> objects.refund(stripe.v1().refunds().retrieve(reference.value()));
        case TRANSFER -> objects.transfer(stripe.v1().transfers().retrieve(reference.value()));
        case DISPUTE -> objects.dispute(stripe.v1().disputes().retrieve(reference.value()));
        default -> throw new IllegalArgumentException("Roost asks for no " + reference.kind());
      });
    } catch (InvalidRequestException invalid) {
      if (StripeFailures.isMissing(invalid)) {
        return new Absent();
      }
      throw invalid;
    }
  }

  /** With its charge. */
  PaymentIntent intent(ProviderReference reference) throws StripeException {
    return stripe.v1().paymentIntents().retrieve(reference.value(),
        PaymentIntentRetrieveParams.builder().addExpand(CHARGE).build());
  }

  private static <T> LookUpAnswer first(Iterable<T> all, OperationKey key, Function<T, ProviderObject> domain,
      Function<T, @Nullable OperationKey> keyOf) {
    return StreamSupport.stream(all.spliterator(), false).filter(it -> key.equals(keyOf.apply(it))).findFirst()
        .<LookUpAnswer>map(it -> new Found(domain.apply(it))).orElse(new Absent());
  }

  private static @Nullable OperationKey operationOf(PaymentIntent intent) {
    return StripeObjects.operationOf(intent.getMetadata());
  }

  private static String sourceOf(LookUp request) {
    return requireNonNull(request.source()).value();
  }
}
