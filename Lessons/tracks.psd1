# The order in which the tracks are offered. Tracks that are not named here come behind them, by their names.
@{ Tracks = 'powershell-basics', 'resource-accounts', 'phone-numbers', 'queues-and-routing' }
