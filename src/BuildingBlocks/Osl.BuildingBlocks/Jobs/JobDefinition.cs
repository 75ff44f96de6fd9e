using Osl.BuildingBlocks.Application;

namespace Osl.BuildingBlocks.Jobs;

/// <summary>A sweep that a module wants run. It may run twice, late, or on two hosts, and must do its work once all the same.</summary>
/// <param name="Name">Stable name, module first: planning.reviews-due.</param>
/// <param name="Cron">Quartz cron expression with seconds, read in Europe/Warsaw.</param>
/// <param name="Sweep">Makes the message that the job sends.</param>
/// <param name="Sends">Whether it sends what cannot be taken back. A restored database catches up without such jobs.</param>
public sealed record JobDefinition(string Name, string Cron, Func<ISweep> Sweep, bool Sends = false);
