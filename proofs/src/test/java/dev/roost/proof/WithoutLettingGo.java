package dev.roost.proof;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.spi.PaymentGoals;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Payments that hold on to the difference of an alteration, whatever becomes of it; for controls. */
@TestConfiguration
class WithoutLettingGo {

  @Bean
  static BeanPostProcessor holdingOn() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PaymentGoals goals ? new HoldingOn(goals) : bean;
      }
    };
  }

  private record HoldingOn(PaymentGoals goals) implements PaymentGoals {

    @Override
    public void take(BookingId booking, PaymentPurpose purpose) {
      goals.take(booking, purpose);
    }

    @Override
    public void expire(BookingId booking, PaymentPurpose purpose) {
      goals.expire(booking, purpose);
    }

    @Override
    public boolean letGo(BookingId booking, PaymentPurpose purpose) {
      return purpose instanceof PaymentPurpose.Stay && goals.letGo(booking, purpose);
    }

    @Override
    public Standing standing(BookingId booking, PaymentPurpose purpose) {
      return goals.standing(booking, purpose);
    }

    @Override
    public void owe(BookingId booking, PaymentPurpose purpose) {
      goals.owe(booking, purpose);
    }

    @Override
    public void owesNoMore(BookingId booking, PaymentPurpose purpose) {
      goals.owesNoMore(booking, purpose);
    }

    @Override
    public void release(BookingId booking, UserId host, Currency currency, Instant from) {
      goals.release(booking, host, currency, from);
    }

    @Override
    public void giveBack(BookingId booking, Money refund) {
      goals.giveBack(booking, refund);
    }
  }
}
