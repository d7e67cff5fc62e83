             llll     lll     llll
            llgglll  llol   llgggl
            lggggglllloollllgggggll
          lllgg ggggloooolggggggglll
   lll   llgggggggggggggggggggggggggll   ll
  llullllggggggggg           ggggggggllllull
 lluuulllggggg  fllf      flllf  ggggglluuull
lluuuuulggggg fllllllf  fflllllf  gggglluuuull
lluuuuulggggg  fffffllllllfffff   ggggguuuuuul
luuuuulggggggg     fllppllf      ggggggluuuuul
luuuuuggggggggggg   fllllf   g ggg gggggluuuull
llllllgggggggggggggggggggggggggggggggggglllllll
   lllggggggggggggggglcccgggggggggggggggglllll
    llgggggggggggccccc  ccccclgggggggggglllooll
     lggggggggglcccccccccccccclgggggggggllooooll
     llgggggggggccc  cccc  ccclgggggggglggggglll
       lllggggggglcccccccccclgggggggggggggglll
          llggggllllllllllllllggggllllllllll
