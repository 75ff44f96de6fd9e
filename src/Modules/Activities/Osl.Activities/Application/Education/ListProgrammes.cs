using FluentValidation;
using Osl.Activities.Domain.Education;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Education;

/// <summary>Programmes of community education, a page at a time; filters narrow together.</summary>
/// <param name="Q">Part of the topic, whatever its case and diacritics.</param>
[Permission(Rights.ReadEducation)]
internal sealed record ListProgrammes(PageRequest Page, string? Q = null, Guid? CommunityId = null) : IQuery<Page<ProgrammeResponse>>
{
    private static readonly SortOrders<EducationProgramme> Orders = SortOrders<EducationProgramme>.EndingIn(one => one.Id).By("topic", one => one.TopicFolded);

    internal sealed class Validator : AbstractValidator<ListProgrammes>
    {
        public Validator() => RuleFor(list => list.Q).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IReads<EducationProgramme> all) : IQueryHandler<ListProgrammes, Page<ProgrammeResponse>>
    {
        public Task<Page<ProgrammeResponse>> Handle(ListProgrammes request, CancellationToken cancellationToken)
        {
            var folded = request.Q is { } q ? PolishText.Fold(q) : null;
            var query = all.All
                .WhereAsked(folded, part => one => one.TopicFolded.Contains(part))
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), community => one => one.CommunityIds.Contains(community));
            return all.Page(query, Orders, request.Page, one => ProgrammeResponse.Of(one), cancellationToken);
        }
    }
}
