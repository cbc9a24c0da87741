package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.GatewayRequest;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.GatewayRequest.Capture;
import dev.roost.payment.domain.GatewayRequest.LookUp;
import dev.roost.payment.domain.GatewayRequest.Refund;
import dev.roost.payment.domain.GatewayRequest.Transfer;
import dev.roost.payment.domain.GatewayRequest.VoidPayment;
import dev.roost.payment.domain.PaymentMethod;
import dev.roost.payment.domain.PaymentMethod.OnFile;
import dev.roost.payment.domain.PaymentMethod.Presented;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that a request says beside its key, so that the same key with other facts is noticed. */
final class Facts {

  private Facts() {
  }

  static String of(GatewayRequest request) {
    return switch (request) {
      case Authorize it -> join("authorize", it.payment(), it.amount(), ofMethod(it.method()), it.description(),
          it.returnTo(), new TreeMap<>(it.metadata()));
      case Capture it -> join("capture", it.payment(), it.reference().value(), it.amount());
      case VoidPayment it -> join("void", it.payment(), it.reference().value());
      case Refund it -> join("refund", it.payment(), it.reference().value(), it.amount(), new TreeMap<>(it.metadata()));
      case Transfer it -> join("transfer", it.payment(), it.source().value(), it.account().value(), it.amount(),
          it.description(), new TreeMap<>(it.metadata()));
      case LookUp it -> join("look up", it.payment());
    };
  }

  private static String ofMethod(PaymentMethod method) {
    return switch (method) {
      case Presented(var token, var kept) -> kept ? token.value() + " to keep" : token.value();
      case OnFile(var with) -> "on file " + with.value();
    };
  }

  private static String join(@Nullable Object... facts) {
    return Arrays.stream(facts).map(String::valueOf).collect(Collectors.joining("\n"));
  }
}
