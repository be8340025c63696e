-- The step of a trace that wrote the event down (W3C Trace Context); absent where nobody traces.
ALTER TABLE outbox ADD COLUMN traceparent text;
