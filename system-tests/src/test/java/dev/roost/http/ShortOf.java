package dev.roost.http;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Reads answers as texts, and nothing of those that go on and on: it hangs up as soon as it knows what they are. */
final class ShortOf implements BodySubscriber<String> {

  private ShortOf() {
  }

  static BodyHandler<String> streams() {
    return answer -> answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")
        ? new ShortOf()
        : BodySubscribers.ofString(StandardCharsets.UTF_8);
  }

  @Override
  public CompletionStage<String> getBody() { return CompletableFuture.completedFuture(""); }

  @Override
  public void onSubscribe(Subscription body) {
    body.cancel();
  }

  @Override
  public void onNext(List<ByteBuffer> ignored) {
    // Nothing is asked for.
  }

  @Override
  public void onError(Throwable ignored) {
    // It hung up.
  }

  @Override
  public void onComplete() {
    // There was nothing to read.
  }
}
