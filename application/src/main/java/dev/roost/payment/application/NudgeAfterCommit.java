package dev.roost.payment.application;

import dev.roost.payment.contract.PaymentId;
import dev.roost.platform.AfterCommit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Works on a payment right after the commit, unless many are at it: then the job comes to it. */
@Component
class NudgeAfterCommit implements Nudge, DisposableBean {

  private static final int AT_A_TIME = 8;

  private final ObjectProvider<PaymentWorker> worker;
  private final boolean atOnce;
  private final AfterCommit afterCommit = new AfterCommit("payments", AT_A_TIME);

  NudgeAfterCommit(ObjectProvider<PaymentWorker> worker, @Value("${roost.payment.at-once:true}") boolean atOnce) {
    this.worker = worker;
    this.atOnce = atOnce;
  }

  @Override
  public void soon(PaymentId payment) {
    if (atOnce && !PaymentWorker.isWorking()) {
      afterCommit.run(() -> worker.getObject().workOn(payment));
    }
  }

  @Override
  public void destroy() {
    afterCommit.close();
  }
}
