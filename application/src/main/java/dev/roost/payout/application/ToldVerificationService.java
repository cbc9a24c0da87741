package dev.roost.payout.application;

import dev.roost.payout.contract.VerificationStatus;
import dev.roost.payout.domain.Verifications;
import dev.roost.payout.spi.ToldVerifications;
import dev.roost.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ToldVerificationService implements ToldVerifications {

  private final Verifications verifications;

  ToldVerificationService(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  @Transactional(readOnly = true)
  public VerificationStatus statusOf(UserId host) {
    return verifications.find(host).map(it -> it.snapshot().status()).orElse(VerificationStatus.OPEN);
  }
}
