package dev.roost.notification.application;

import dev.roost.platform.AfterCommit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends mail right after the commit that asked for it; whatever it leaves the job does. */
@Component
class MailNudge implements DisposableBean {

  private static final int AT_A_TIME = 4;
  private static final int MAILS = 4;

  private final ObjectProvider<MailWorker> worker;
  private final AfterCommit afterCommit = new AfterCommit("mails", AT_A_TIME);

  MailNudge(ObjectProvider<MailWorker> worker) {
    this.worker = worker;
  }

  void soon() {
    afterCommit.run(() -> worker.getObject().workDue(MAILS));
  }

  @Override
  public void destroy() {
    afterCommit.close();
  }
}
