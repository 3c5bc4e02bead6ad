namespace Workforce.Staffing.Domain.Computation;

/// <summary>What a step did; <see cref="Step.Numbers"/> holds its operands in the order given here.</summary>
internal enum StepKind
{
    /// <summary>Pupils ÷ ratio.</summary>
    ByRatio = 0,

    /// <summary>Classes × staff of one class.</summary>
    ByClass = 1,

    /// <summary>The greater of two: by ratio, by class.</summary>
    Greater = 2,

    /// <summary>Pupils reach the threshold, so the ratio counts: pupils, threshold.</summary>
    Reaches = 3,

    /// <summary>Pupils stay below the threshold, so classes count: pupils, threshold.</summary>
    Below = 4,

    /// <summary>Pupils ÷ class size × periods of a class ÷ periods of a teacher.</summary>
    ByWorkload = 5,

    /// <summary>Teachers ÷ their share of the staff: teachers, percent.</summary>
    Staff = 6,

    /// <summary>Never fewer than a fixed number: computed, minimum.</summary>
    AtLeast = 7,

    /// <summary>What a stage adds up to before it is rounded.</summary>
    StageSum = 8,

    /// <summary>附加编制 by a count: count, per, amount.</summary>
    Addition = 9,

    /// <summary>附加编制 granted: asked for, most allowed (absent without a bound).</summary>
    GrantedAddition = 10,

    /// <summary>The one rounding: exact.</summary>
    Rounded = 11,

    /// <summary>Of them at most so many who do not teach: quota, percent.</summary>
    NonTeaching = 12,

    /// <summary>领导职数: size, least; the value is the most.</summary>
    Leaders = 13,

    /// <summary>What a school adds up to before it is rounded.</summary>
    SchoolSum = 14,

    /// <summary>A stage's part of the school's whole number, by largest remainder: exact.</summary>
    StageShare = 15,
}
