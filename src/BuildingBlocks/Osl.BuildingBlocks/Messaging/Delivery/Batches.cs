using System.Reflection;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>Puts together what goes in one transaction: deliveries of one claim to one module, and never a stream's in two.</summary>
internal sealed class Batches(ConsumerCatalogue consumers, MessagingOptions options)
{
    public IEnumerable<IReadOnlyList<ClaimedDelivery>> Of(IEnumerable<ClaimedDelivery> claimed)
    {
        var runs = claimed.GroupBy(delivery => (delivery.Consumer, delivery.StreamId)).Select(run => run.OrderBy(delivery => delivery.StreamPos).ToList()).ToList();
        foreach (var module in runs.GroupBy(ModuleOf))
        {
            // A centre's side by side, so that row-level security is told of each once.
            var ordered = module.OrderBy(run => run[0].CentreId).ThenBy(run => run[0].Seq).ToList();
            foreach (var batch in module.Key is null ? ordered : Together(ordered))
            {
                yield return batch;
            }
        }
    }

    private IEnumerable<List<ClaimedDelivery>> Together(IEnumerable<List<ClaimedDelivery>> runs)
    {
        var batch = new List<ClaimedDelivery>();
        foreach (var run in runs)
        {
            if (batch.Count > 0 && batch.Count + run.Count > options.Together)
            {
                yield return batch;
                batch = [];
            }

            batch.AddRange(run);
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    /// <summary>None for what goes alone: it was tried before and may fail again or end its process, or nobody here handles it.</summary>
    private Assembly? ModuleOf(List<ClaimedDelivery> run) =>
        run.TrueForAll(delivery => delivery.Attempts == 1 && consumers.Find(delivery.Consumer, delivery.Name) is not null)
            ? consumers.Find(run[0].Consumer, run[0].Name)!.Handler.Assembly
            : null;
}
