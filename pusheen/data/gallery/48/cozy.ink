              llllllllllllllllllll
          llllllllrrrrrrrrrrrrllllllll
        lllllllffllllllllllllllfflllllll
      lllrrrllfffffllllllllllfffffllrrrlll
    lllrrrllllffffffssfssfssffffffllllrrrlll
   lllrrrllffffffffffffffffffffffffffllrrrlll
  lllrrrllffffffffffffffffffffffffffffllrrrlll
  llrlllllllffffllllllffffllllllfffflllllllrll
  llrrrlllllffffppllllffffllllppfffflllllrrrll
  llrrllllllfffff ffllllllllfff ffffllllllrrll
  llllllffffffffllllllllllllllllffffffffllllll
 lllrrrllllllllllllllllllllllllllllllllllrrrlll
llrrrrrrllllllllllllllllllllllllllllllllrrrrrrll
llrrrrrrrllyyyyyyy  yy     yy yyyyyyyllrrrrrrrll
llrrrrrrrlly                        yllrrrrrrrll
llrrrrrrrllllllllllllllllllllllllllllllrrrrrrrll
lllrrrrrrllllllllllllllllllllllllllllllrrrrrrlll
 llllllllllllllllllllllllllllllllllllllllllllll
