  l   l lol  l   l
  lollllloolllllol
  looll lllllllool
 lool   l   l  lool
looll     l    llool
oooolllrrnnrlllloooo
oo yolllrrrrllloy oo
lyyyolllllllllloyyyl
