using Microsoft.Extensions.Logging;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Domain.Recipients;

namespace Osl.Notifications.Application.Digests;

/// <summary>Writes the morning digests of every centre whose hour has come (F-55).</summary>
[SystemOnly]
internal sealed partial record SendMorningDigests : ISweep
{
    internal sealed partial class Handler(IReads<Recipient> staff, ISystemSender system, ILogger<Handler> log) : ISweepHandler<SendMorningDigests>
    {
        public async Task<Done> Handle(SendMorningDigests request, CancellationToken cancellationToken)
        {
            var centres = staff.AcrossCentres.Where(one => one.Active).Select(one => one.CentreId).Distinct();
            foreach (var centre in await staff.List(centres, cancellationToken))
            {
                await Write(centre, cancellationToken);
            }

            return Done.Value;
        }

        private async Task Write(CentreId centre, CancellationToken ct)
        {
            try
            {
                await system.Send(centre, new QueueMorningDigests(), ct);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // One centre's failure does not keep the others waiting; the next sweep tries again.
                Failed(log, failure, centre.Value);
            }
        }

        [LoggerMessage(EventId = 6101, Level = LogLevel.Error, Message = "The morning digests of the centre {CentreId} could not be written")]
        private static partial void Failed(ILogger log, Exception failure, Guid centreId);
    }
}
