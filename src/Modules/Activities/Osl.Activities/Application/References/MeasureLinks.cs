using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.References;

/// <summary>Finds the measure of a plan in force that an activity is linked to (ACT-09).</summary>
internal sealed class MeasureLinks(IReads<MeasureCopy> measures)
{
    /// <summary>
    /// When activities of the measure may be held. Where its plan gave way to another version, the same measure of that version takes its place.
    /// Null when nothing in force answers to the id.
    /// </summary>
    public async Task<MeasureWindow?> Window(MeasureId? id, CancellationToken ct) =>
        id is { } wanted && await Current(wanted, ct) is { } measure
            ? new MeasureWindow(measure.Id, WarsawCalendar.StartOf(measure.FirstDay), WarsawCalendar.StartOf(measure.LastDay.AddDays(1)))
            : null;

    public async Task<MeasureCopy?> Current(MeasureId id, CancellationToken ct) =>
        await measures.FirstOrDefault(
            from known in measures.All
            where known.Id == id
            join current in measures.All on known.LineageId equals current.LineageId
            where current.IsOpen
            orderby current.Id == id descending
            select current,
            ct);
}
