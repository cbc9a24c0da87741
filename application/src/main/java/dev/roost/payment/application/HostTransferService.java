package dev.roost.payment.application;

import dev.roost.payment.domain.GatewayAnswer;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.NotPossible;
import dev.roost.payment.domain.GatewayAnswer.Obstacle;
import dev.roost.payment.domain.GatewayAnswer.Transferred;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GatewayRequest.LookUp;
import dev.roost.payment.domain.GatewayRequest.Transfer;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderObject.ProviderTransfer;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.spi.HostTransfers;
import dev.roost.payment.spi.HostTransfers.HostTransfer;
import dev.roost.shared.Currency;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/** Asks the provider for transfers and says what is known of their effect. */
@Service
class HostTransferService implements HostTransfers {

  private final Provider provider;

  HostTransferService(Provider provider) {
    this.provider = provider;
  }

  @Override
  public OptionalLong step(Currency currency) {
    return provider.find().flatMap(gateway -> gateway.currencies().of(currency))
        .map(rule -> OptionalLong.of(rule.step())).orElse(OptionalLong.empty());
  }

  @Override
  public Outcome send(HostTransfer transfer) {
    var request = new Transfer(new OperationKey(transfer.key()), transfer.payment(),
        ProviderReference.payment(transfer.source()), new PayoutAccount(transfer.account()), transfer.amount(),
        transfer.description(), Map.of());
    return switch (provider.gateway().transfer(request)) {
      case Transferred(var reference, _) -> new Outcome.Sent(reference.value());
      case NotPossible(var obstacle, var code) ->
        new Outcome.Refused(obstacle == Obstacle.ACCOUNT_NOT_READY, "%s (%s)".formatted(obstacle, code));
      case TryLater(var after) -> new Outcome.Later(after);
      case GatewayAnswer.Unknown(var cause) -> new Outcome.Unknown(cause);
    };
  }

  @Override
  public Outcome lookUp(HostTransfer transfer, Instant firstTried, Instant lastTried) {
    var lookUp = new LookUp(new OperationKey(transfer.key()), transfer.payment(), ProviderReference.Kind.TRANSFER,
        ProviderReference.payment(transfer.source()), firstTried, lastTried);
    return switch (provider.gateway().lookUp(lookUp)) {
      case Found(ProviderTransfer object) -> new Outcome.Sent(object.reference().value());
      case Found(var other) -> throw new IllegalStateException("No transfer: " + other.reference());
      case GatewayAnswer.Absent() -> new Outcome.Absent();
      case TryLater(var after) -> new Outcome.Later(after);
      case GatewayAnswer.Unknown(var cause) -> new Outcome.Unknown(cause);
    };
  }
}
