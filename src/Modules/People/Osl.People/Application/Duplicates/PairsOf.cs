using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Duplicates;

namespace Osl.People.Application.Duplicates;

/// <summary>Every pair that this record is one of.</summary>
internal sealed class PairsOf : Specification<Duplicate>
{
    public PairsOf(PersonId person) => Query.Where(one => one.FirstId == person || one.SecondId == person);
}
