-- The step of a trace that noted the work (W3C Trace Context); absent where nobody traces.
ALTER TABLE offer_alert ADD COLUMN traceparent text;
