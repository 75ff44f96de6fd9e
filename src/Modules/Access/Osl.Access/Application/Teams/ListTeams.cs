using FluentValidation;
using Osl.Access.Domain.Teams;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Teams;

/// <summary>The centre's teams, a page at a time.</summary>
/// <param name="Q">Part of the name.</param>
[Permission(Rights.ReadTeams)]
internal sealed record ListTeams(PageRequest Page, string? Q) : IQuery<Page<TeamView>>
{
    private static readonly SortOrders<Team> Orders = SortOrders<Team>.EndingIn(team => team.Id).By("name", team => team.NameSortKey);

    internal sealed class Validator : AbstractValidator<ListTeams>
    {
        public Validator() => RuleFor(list => list.Q).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IReads<Team> teams) : IQueryHandler<ListTeams, Page<TeamView>>
    {
        public Task<Page<TeamView>> Handle(ListTeams request, CancellationToken cancellationToken)
        {
            var query = teams.All;
            if (request.Q is { } q)
            {
                var folded = PolishText.Fold(q);
                query = query.Where(team => team.NameFolded.Contains(folded));
            }

            return teams.Page(query, Orders, request.Page, team => TeamView.Of(team), cancellationToken);
        }
    }
}
