using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Resources;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application;

internal sealed class BallotsOf : Specification<Ballot>
{
    public BallotsOf(PersonId person) => Query.Where(one => one.PersonId == person);
}

internal sealed class OpinionsOf : Specification<Opinion>
{
    public OpinionsOf(PersonId person) => Query.Where(one => one.PersonId == person);
}

internal sealed class SurveyAnswersOf : Specification<SurveyAnswer>
{
    public SurveyAnswersOf(PersonId person) => Query.Where(one => one.PersonId == person);
}

internal sealed class SkillsOf : Specification<Resource>
{
    public SkillsOf(PersonId person) => Query.Where(one => one.PersonId == person);
}
