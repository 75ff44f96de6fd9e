using Osl.BuildingBlocks.Application;

namespace Osl.People.Application.Purposes;

/// <summary>What the centre asks consent for: a short list, whole.</summary>
[Permission(Rights.ReadPurposes)]
internal sealed record ListConsentPurposes : IQuery<PurposeList>
{
    internal sealed class Handler(KnownPurposes known) : IQueryHandler<ListConsentPurposes, PurposeList>
    {
        public async Task<PurposeList> Handle(ListConsentPurposes request, CancellationToken cancellationToken) => new(await known.All(cancellationToken));
    }
}

/// <summary>The purposes, by code.</summary>
internal sealed record PurposeList(IReadOnlyList<PurposeView> Purposes) : IExample<PurposeList>
{
    public static PurposeList Example => new([PurposeView.Example]);
}
