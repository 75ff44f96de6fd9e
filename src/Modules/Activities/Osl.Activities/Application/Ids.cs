using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application;

/// <summary>Typed ids to plain ones and back, where messages meet the domain.</summary>
internal static class Ids
{
    public static IReadOnlyList<Guid> Plain<TId>(IEnumerable<TId> ids)
        where TId : struct, ITypedId<TId> => [.. ids.Select(id => id.Value)];

    public static IReadOnlyList<TId> Typed<TId>(IEnumerable<Guid>? ids)
        where TId : struct, ITypedId<TId> => [.. (ids ?? []).Select(TId.From)];

    public static TId? Typed<TId>(Guid? id)
        where TId : struct, ITypedId<TId> => id is { } value ? TId.From(value) : null;
}
