 lllllllll
llllllggyygl
ll   lyy yyl
llllllyyyyyl
