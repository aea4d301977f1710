"""Results: one question after the other with its table and chart, and the answers behind them."""
